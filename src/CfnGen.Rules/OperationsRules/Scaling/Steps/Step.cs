using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>One step adjustment: what to do while the metric is between two bounds, which count from the alarm's threshold.</summary>
/// <param name="Place">The step.</param>
/// <param name="Lower">Where it begins; null: open.</param>
/// <param name="Upper">Where it ends; null: open.</param>
/// <param name="Adjustment">By how much it scales; null where only deploy time knows it.</param>
internal sealed record Step(Place Place, double? Lower, double? Upper, double? Adjustment)
{
    /// <summary>Where it begins, with an open end as the lowest number.</summary>
    public double From => Lower ?? double.NegativeInfinity;

    /// <summary>Where it ends, with an open end as the highest number.</summary>
    public double To => Upper ?? double.PositiveInfinity;
}
