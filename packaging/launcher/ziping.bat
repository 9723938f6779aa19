@echo off
rem Starts Ziping from the folder this script lies in: the window without arguments, the command line with some.
rem ZIPING_JAVA_OPTIONS adds options for the Java machine.
setlocal
chcp 65001 >nul
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime\bin\java.exe"

set "version="
for /f tokens^=2^ delims^=^" %%v in ('""%java%" -version 2^>^&1"') do if not defined version set "version=%%v"
if not defined version (
    echo 没有找到 Java。请安装 Java 17 或更新的版本，或把环境变量 JAVA_HOME 设为它所在的文件夹，再启动本程序。 1>&2
    exit /b 1
)
for /f "delims=.-+ tokens=1" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
    echo 本程序需要 Java 17 或更新的版本，现在找到的是 %version%。请安装新版本，或把环境变量 JAVA_HOME 设为它所在的文件夹。 1>&2
    exit /b 1
)

set "archive="
if exist "%home%\lib\ziping.jsa" set "archive=-XX:SharedArchiveFile="%home%\lib\ziping.jsa""
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -Xshare:auto -Xlog:disable %archive% -Dfile.encoding=UTF-8 %ZIPING_JAVA_OPTIONS% -jar "%home%\lib\ziping.jar" %*
exit /b %errorlevel%
