using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>A boot script asks for its own stack, whatever its name.</summary>
internal sealed class BootAsksItsOwnStack : Rule
{
    public override RuleInfo Info { get; } = new("CG5605", Severity.Warning,
        "cfn-init and cfn-signal are given the stack as ${AWS::StackName} or ${AWS::StackId}.",
        "Under another name the stack's instances ask for another stack, or for none.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-init.html")
    {
        Wrong = BootExample.Server("""
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack web --resource Server --region ${AWS::Region}
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
                if (call.Stack is null && call.ShowsEveryOption)
                {
                    yield return At(call.Place, $"{call.Tool} in line {Digits.Of(call.Line)} needs --stack: give it ${{AWS::StackName}}.");
                }
                else if (call.Stack is { } stack && ScriptText.IsLiteral(stack))
                {
                    yield return At(call.Place, $"{call.Tool} in line {Digits.Of(call.Line)} asks for the stack '{stack}': give it ${{AWS::StackName}}, which is right under any name.");
                }
            }
        }
    }
}
