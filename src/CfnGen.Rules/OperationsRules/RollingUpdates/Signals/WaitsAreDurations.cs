using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

/// <summary>How long CloudFormation waits for instances is a duration that it takes.</summary>
internal sealed class WaitsAreDurations : Rule
{
    public override RuleInfo Info { get; } = new("CG5503", Severity.Error,
        "PauseTime and the Timeout of signals are durations such as PT15M, of at most one hour and twelve hours.",
        "CloudFormation refuses the template.",
        Guide.CreationPolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: 15m
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: PT15M
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """,
    };

    private const int Hour = 3600;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var resource in template.AllResources)
        {
            foreach (var signal in template.ResourceSignal(resource))
            {
                foreach (var text in template.Texts(signal, "Timeout"))
                {
                    if (Problem("Timeout", text, 12) is { } problem)
                    {
                        yield return At(text.Place, problem);
                    }
                }
            }

            foreach (var update in template.RollingUpdate(resource))
            {
                foreach (var text in template.Texts(update, "PauseTime"))
                {
                    if (Problem("PauseTime", text, 1) is { } problem)
                    {
                        yield return At(text.Place, problem);
                    }
                }
            }
        }
    }

    private static string? Problem(string key, KnownText text, int hours) => Durations.Seconds(text.Text) switch
    {
        null => $"{key} is a duration such as PT15M, and not '{text.Text}'{text.Origin}.",
        var seconds when seconds > hours * Hour => $"{key} is at most PT{Digits.Of(hours)}H, and {text.Text}{text.Origin} is longer.",
        _ => null,
    };
}
