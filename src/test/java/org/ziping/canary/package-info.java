/** A house that breaks every architecture rule, one class for each way of breaking it. Nothing else may use it. */
package org.ziping.canary;
