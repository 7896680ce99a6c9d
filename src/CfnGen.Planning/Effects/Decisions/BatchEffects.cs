using CfnGen.Model.Documents;
using static CfnGen.Planning.Effects.Decisions.DecidedEffects;

namespace CfnGen.Planning.Effects.Decisions;

/// <summary>Compute environments of AWS Batch: the author chooses whether they are replaced.</summary>
internal static class BatchEffects
{
    public static PropertyEffect? Of(ChangedValue value)
    {
        var replaces = ChangedValue.IsOn(value.After.Properties?["ReplaceComputeEnvironment"], otherwise: true);
        return IsFargate(value.Before) && IsFargate(value.After) ? Stays()
            : replaces == false ? Stays("ReplaceComputeEnvironment is false: new instances take the place of those that run")
            : replaces == true && TypeOf(value.After) is { } type && !IsFargate(type) ? Replaces("ReplaceComputeEnvironment is not false")
            : null;
    }

    private static bool IsFargate(Templates.PlannedResource environment) => TypeOf(environment) is { } type && IsFargate(type);

    private static bool IsFargate(string type) => type.StartsWith("FARGATE", StringComparison.OrdinalIgnoreCase);

    private static string? TypeOf(Templates.PlannedResource environment) =>
        ChangedValue.TextOf((environment.Properties?["ComputeResources"] as MappingNode)?["Type"]);
}
