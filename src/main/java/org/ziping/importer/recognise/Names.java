package org.ziping.importer.recognise;

/** Compares names of projects and units that are printed now shorter, now longer. */
final class Names {

    private static final int SHORTEST = 4;

    private Names() {}

    /** Whether both name the same: equal, or one contains the other, spaces, brackets and 项目 not counting. */
    static boolean same(String a, String b) {
        String left = core(a);
        String right = core(b);
        if (left.equals(right)) {
            return true;
        }
        boolean longEnough = Math.min(left.length(), right.length()) >= SHORTEST;
        return longEnough && (left.startsWith(right) || right.startsWith(left)) && close(left, right);
    }

    private static boolean close(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        return shorter * 3 >= Math.max(left.length(), right.length()) * 2;
    }

    private static String core(String name) {
        return Labels.squeeze(name).replaceAll("[(（《“\"].{0,2}|[)）》”\"]", "").replaceAll("(项目|经费|资金|专项)+$", "");
    }
}
