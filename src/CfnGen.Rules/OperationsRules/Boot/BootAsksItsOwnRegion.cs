using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>A boot script asks in its own region.</summary>
internal sealed class BootAsksItsOwnRegion : Rule
{
    public override RuleInfo Info { get; } = new("CG5606", Severity.Warning,
        "cfn-init and cfn-signal are given the region as ${AWS::Region}.",
        "They ask in us-east-1 when they are given none, and find no such stack in any other region.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-init.html")
    {
        Wrong = BootExample.Server("""
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """),
        Right = BootExample.Server("""
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var script in BootScript.In(template))
        {
            foreach (var call in HelperCall.In(script.Script))
            {
                if (call.Region is null && call.ShowsEveryOption && !call.HasUrl)
                {
                    yield return At(call.Place, $"{call.Tool} in line {Digits.Of(call.Line)} asks in us-east-1, because it is given no region: add --region ${{AWS::Region}}.");
                }
                else if (call.Region is { } region && ScriptText.IsLiteral(region))
                {
                    yield return At(call.Place, $"{call.Tool} in line {Digits.Of(call.Line)} asks in {region}, wherever the stack is: give it --region ${{AWS::Region}}.");
                }
            }
        }
    }
}
