namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>One scaling adjustment.</summary>
/// <param name="Amount">By how many, or by how many per cent; negative to take away.</param>
/// <param name="IsPercentage">Whether the amount is a percentage of the present size.</param>
/// <param name="Least">The least number that a percentage comes to; 0: none.</param>
internal sealed record CapacityChange(double Amount, bool IsPercentage, double Least)
{
    /// <summary>The size after one step from a size, before the limits of the group.</summary>
    public int From(int size)
    {
        if (!IsPercentage)
        {
            return size + (int)Amount;
        }

        // Rounded toward zero, but to no less than one instance.
        var part = Amount * size / 100;
        var whole = Math.Abs(part) is > 0 and < 1 ? Math.Sign(part) : (int)Math.Truncate(part);
        return size + (Math.Abs(whole) < Least ? Math.Sign(Amount) * (int)Least : whole);
    }
}
