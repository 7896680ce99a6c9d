namespace CfnGen.Deployment.Drift;

/// <summary>One property that is not as the stack's template has it.</summary>
/// <param name="Path">A JSON pointer: <c>/Tags/0/Value</c>.</param>
/// <param name="Expected">JSON or text; null where the template has nothing there.</param>
/// <param name="Actual">JSON or text; null where there is nothing.</param>
public sealed record PropertyDrift(string Path, string? Expected, string? Actual)
{
    internal static PropertyDrift Of(PropertyDifference answer) => new(
        answer.PropertyPath ?? "",
        answer.DifferenceType == DifferenceType.ADD ? null : answer.ExpectedValue,
        answer.DifferenceType == DifferenceType.REMOVE ? null : answer.ActualValue);
}
