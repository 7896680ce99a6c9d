using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>A boot script asks for resources that the template has.</summary>
internal sealed class BootNamesAResourceThatExists : Rule
{
    public override RuleInfo Info { get; } = new("CG5601", Severity.Error,
        "cfn-init and cfn-signal name a resource of the template.",
        "cfn-init finds nothing to do and fails; a signal to nobody is refused, and the creation waits until its timeout.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-init.html")
    {
        Wrong = BootExample.Server("""
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Sever --region ${AWS::Region}
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
                if (call.AsksOwnStack && call.Resource is { } name && ScriptText.IsLiteral(name) && !template.Resources.MayHold(name))
                {
                    yield return At(call.Place, ResourceNames.Nearest(name, template) is { } nearest
                        ? $"{call.Tool} in line {Digits.Of(call.Line)} names '{name}', and there is no such resource. Did you mean '{nearest}'?"
                        : $"{call.Tool} in line {Digits.Of(call.Line)} names '{name}', and there is no such resource.");
                }
            }
        }
    }
}
