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

        ValueChange? deciding = null;
        foreach (var change in resource.Changes)
        {
            if (change.Effect == resource.Effect && (deciding is null || (deciding.When is not null && change.When is null)))
            {
                deciding = change;
            }
        }

        return deciding is null ? Of(resource.Effect) : Of(deciding);
    }

    /// <summary>For one change, with its reason and when it happens.</summary>
    public static string Of(ValueChange change) => (change.Effect, change.Reason, change.When) switch
    {
        (UpdateEffect.ExistenceIf, _, { } when) => $"made or deleted if {when}",
        (UpdateEffect.ExistenceIf, _, null) when change.Cause is not null => "made or deleted",
        (var effect, null, null) => Of(effect),
        (UpdateEffect.ReplacementIf, null, { } when) => $"replacement if {when}",
        (UpdateEffect.ReplacementIf, { } reason, null) => $"replacement if {reason}",
        (UpdateEffect.ReplacementIf, { } reason, { } when) => $"replacement if {when}, and {reason}",
        (var effect, null, { } when) => $"{Of(effect)} if {when}",
        (var effect, { } reason, null) => $"{Of(effect)}: {reason}",
        (var effect, { } reason, { } when) => $"{Of(effect)} if {when}: {reason}",
    };

    private static string Of(UpdateEffect effect) => effect switch
    {
        UpdateEffect.None => "not touched",
        UpdateEffect.NoInterruption => "in place",
        UpdateEffect.InstancesRoll => "instances roll",
        UpdateEffect.SomeInterruption => "some interruption",
        UpdateEffect.ExistenceIf => "moved under a condition",
        UpdateEffect.ReplacementIf => "perhaps a replacement",
        UpdateEffect.Replacement => "replacement",
        _ => "refused by CloudFormation",
    };
}
