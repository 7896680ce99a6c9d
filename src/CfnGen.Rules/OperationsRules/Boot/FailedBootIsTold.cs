using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>A script that ends at its first failure tells of that failure.</summary>
internal sealed class FailedBootIsTold : Rule
{
    public override RuleInfo Info { get; } = new("CG5608", Severity.Warning,
        "A boot script that stops at failures (set -e) signals in a trap.",
        "It stops before cfn-signal: nobody hears of the failure, and the creation waits until its timeout.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-signal.html")
    {
        Wrong = BootExample.Server("""
                      #!/bin/bash -e
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """),
        Right = BootExample.Server("""
                      #!/bin/bash -e
                      trap '/opt/aws/bin/cfn-signal -e 1 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}' ERR
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var script in BootScript.In(template))
        {
            if (ErrorExit.IsOn(script.Text)
                && !script.Text.Contains("trap ", StringComparison.Ordinal)
                && HelperCall.In(script.Script) is { Count: > 0 } calls
                && OnlySignal(calls) is { } signal && signal.Line > 2)
            {
                yield return At(signal.Place, $"With set -e the script ends at the first failure and never gets to cfn-signal in line {Digits.Of(signal.Line)}: begin with trap 'cfn-signal -e 1 …' ERR, or leave set -e out.");
            }
        }
    }

    // A second one tells of failures.
    private static HelperCall? OnlySignal(IReadOnlyList<HelperCall> calls)
    {
        HelperCall? only = null;
        foreach (var call in calls)
        {
            if (call.Tool == HelperCall.Signal)
            {
                if (only is not null)
                {
                    return null;
                }

                only = call;
            }
        }

        return only;
    }
}
