namespace CfnGen.Rules.Conditions;

/// <summary>What a condition says.</summary>
internal abstract class Formula
{
    public static Formula Always { get; } = new Constant(Truth.True);

    public static Formula Never { get; } = new Constant(Truth.False);

    public static Formula Is(Variable variable, string value) => variable.CanBe(value) ? new Comparison(variable, value) : Never;

    public static Formula Not(Formula operand) => new Negation(operand);

    /// <param name="operands">All must hold.</param>
    public static Formula All(IReadOnlyList<Formula> operands) => new Junction(operands, Truth.False);

    /// <param name="operands">One must hold.</param>
    public static Formula Any(IReadOnlyList<Formula> operands) => new Junction(operands, Truth.True);

    /// <summary>Whether it holds, as far as the values chosen so far tell.</summary>
    public abstract Truth Under(Choices choices);

    /// <summary>A variable without a value on which the formula depends; null when its truth is known.</summary>
    public abstract Variable? Open(Choices choices);

    private sealed class Constant(Truth truth) : Formula
    {
        public override Truth Under(Choices choices) => truth;

        public override Variable? Open(Choices choices) => null;
    }

    private sealed class Comparison(Variable variable, string value) : Formula
    {
        public override Truth Under(Choices choices) => choices.Of(variable) is not { } chosen ? Truth.Unknown
            : string.Equals(chosen, value, StringComparison.Ordinal) ? Truth.True
            : Truth.False;

        public override Variable? Open(Choices choices) => choices.Of(variable) is null ? variable : null;
    }

    private sealed class Negation(Formula operand) : Formula
    {
        public override Truth Under(Choices choices) => choices.Under(operand) switch
        {
            Truth.True => Truth.False,
            Truth.False => Truth.True,
            _ => Truth.Unknown,
        };

        public override Variable? Open(Choices choices) => operand.Open(choices);
    }

    // And is decided by the first operand that is false, Or by the first that is true.
    private sealed class Junction(IReadOnlyList<Formula> operands, Truth deciding) : Formula
    {
        public override Truth Under(Choices choices)
        {
            var open = false;
            foreach (var operand in operands)
            {
                var truth = choices.Under(operand);
                if (truth == deciding)
                {
                    return deciding;
                }

                open |= truth == Truth.Unknown;
            }

            return open ? Truth.Unknown : deciding == Truth.True ? Truth.False : Truth.True;
        }

        public override Variable? Open(Choices choices)
        {
            foreach (var operand in operands)
            {
                if (choices.Under(operand) == Truth.Unknown)
                {
                    return operand.Open(choices);
                }
            }

            return null;
        }
    }
}
