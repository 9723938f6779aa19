package org.ziping.value;

/** Decides which way an indicator is better: the written sign, else its wording. */
public final class DirectionReader {

    private static final DirectionReader STANDARD = new DirectionReader();

    private DirectionReader() {}

    /** The reader with the shipped vocabulary. */
    public static DirectionReader standard() {
        return STANDARD;
    }

    /** The direction of an indicator from its understood target, its name and the name of its second tier. */
    public DirectionReading of(Understood target, String name, String secondTier) {
        if (target instanceof Quantity quantity && quantity.sign().isInequality()) {
            boolean more = quantity.sign() == Sign.AT_LEAST || quantity.sign() == Sign.GREATER;
            return new DirectionReading(more ? Direction.HIGHER_BETTER : Direction.LOWER_BETTER, false);
        }
        boolean cost = secondTier.contains("成本") || name.contains("成本");
        return new DirectionReading(cost ? Direction.LOWER_BETTER : Direction.HIGHER_BETTER, true);
    }
}
