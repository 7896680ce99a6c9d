using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>What an update does to a resource, in words.</summary>
internal static class EffectWords
{
    /// <summary>For a resource, with the reason of the change that decides.</summary>
    public static string Of(ResourceChange resource)
    {
        switch (resource.Kind)
        {
            case ChangeKind.Added:
                return "added";
            case ChangeKind.Removed:
                return "removed";
            case ChangeKind.Renamed when resource.Effect != UpdateEffect.Refused:
                return "replacement, because the logical id is another one";
        }

        foreach (var change in resource.Changes)
        {
            if (change.Effect == resource.Effect)
            {
                return Of(change);
            }
        }

        return Of(resource.Effect);
    }

    /// <summary>For one change, with its reason.</summary>
    public static string Of(ValueChange change) => (change.Effect, change.Reason) switch
    {
        (_, null) => Of(change.Effect),
        (UpdateEffect.ReplacementIf, var reason) => $"replacement if {reason}",
        var (effect, reason) => $"{Of(effect)}: {reason}",
    };

    private static string Of(UpdateEffect effect) => effect switch
    {
        UpdateEffect.None => "not touched",
        UpdateEffect.NoInterruption => "in place",
        UpdateEffect.InstancesRoll => "instances roll",
        UpdateEffect.SomeInterruption => "some interruption",
        UpdateEffect.ReplacementIf => "perhaps a replacement",
        UpdateEffect.Replacement => "replacement",
        _ => "refused by CloudFormation",
    };
}
