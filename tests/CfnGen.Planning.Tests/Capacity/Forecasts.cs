using CfnGen.Planning.Capacity;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Tests.Capacity;

/// <summary>Forecasts for two templates that a test writes down.</summary>
internal static class Forecasts
{
    public static IReadOnlyList<CapacityUpdate> Between(string before, string after, PlanOptions? options = null)
    {
        var plan = Plans.Between(before, after, options);
        var types = new KnownTypes();
        return CapacityUpdates.Of(new(Plans.Read(before), types), new(Plans.Read(after), types), plan.Resources, options ?? PlanOptions.Default);
    }

    public static CapacityUpdate Single(string before, string after, CapacityOptions? options = null) =>
        Assert.Single(Between(before, after, new() { Capacity = options ?? new() }));

    /// <summary>Each step in one line: <c>3 min: 2 old, 1 new, 3 in service: 1 new has signalled</c>.</summary>
    public static string Summary(IReadOnlyList<CapacityStep> steps) =>
        string.Join('\n', steps.Select(step => $"{Wording.Time(step.At)}: {step.Old} old, {step.New} new, {step.InService} in service: {step.Event}"));
}
