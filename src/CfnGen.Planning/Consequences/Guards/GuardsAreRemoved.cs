using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences.Guards;

/// <summary>A resource that only guards others is removed.</summary>
internal sealed class GuardsAreRemoved : IConsequences
{
    private static readonly (string Type, string Says)[] Guards =
    [
        ("AWS::WAFv2::WebACLAssociation", "what it named has no firewall any more"),
        ("AWS::WAFv2::LoggingConfiguration", "nobody sees any more what the firewall does"),
        ("AWS::CloudTrail::Trail", "nobody sees any more who did what in the account"),
        ("AWS::EC2::FlowLog", "nobody sees any more who talks to whom in the network"),
        ("AWS::GuardDuty::Detector", "nobody looks for attacks any more"),
        ("AWS::Config::ConfigurationRecorder", "nobody sees any more how resources were configured"),
        ("AWS::Backup::BackupPlan", "what it backed up is not backed up any more"),
        ("AWS::Backup::BackupSelection", "what it selected is not backed up any more"),
        ("AWS::SecretsManager::RotationSchedule", "the secret is not rotated any more"),
    ];

    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Resources)
        {
            var guard = change.Kind == ChangeKind.Removed ? Array.Find(Guards, known => known.Type == change.Type) : default;
            if (guard.Says is { } says)
            {
                yield return new()
                {
                    Kind = ConsequenceKind.ProtectionLost,
                    Weight = Weight.Warning,
                    Subject = change.LogicalId,
                    Sentence = $"{change.LogicalId} is removed: {says}.",
                };
            }
        }
    }
}
