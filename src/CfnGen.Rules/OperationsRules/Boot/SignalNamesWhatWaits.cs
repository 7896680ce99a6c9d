using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>cfn-signal tells a resource that waits to be told.</summary>
internal sealed class SignalNamesWhatWaits : Rule
{
    public override RuleInfo Info { get; } = new("CG5604", Severity.Warning,
        "The resource that cfn-signal names waits for signals, when it is created or when it is updated.",
        "CloudFormation refuses the signal: what fails at the start of an instance is taken for a success.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-signal.html")
    {
        Wrong = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Metadata:
                  AWS::CloudFormation::Init:
                    config: {packages: {yum: {httpd: []}}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: t3.micro
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """,
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
                if (call.Tool == HelperCall.Signal && call.AsksOwnStack && call.Resource is { } name
                    && template.FindResource(name) is { } resource && !ResourcePolicies.MayWaitForSignals(resource))
                {
                    yield return At(call.Place, $"cfn-signal in line {Digits.Of(call.Line)} tells '{name}', which waits for no signal: {Advice(script, resource, template)}.");
                }
            }
        }
    }

    private static string Advice(BootScript script, CheckedResource resource, CheckedTemplate template)
    {
        foreach (var group in template.ResourcesOf(ResourcePolicies.Group))
        {
            if (group != resource && ResourcePolicies.MayWaitForSignals(group) && LaunchSources.Of(group, template).Resources.Contains(script.Resource))
            {
                return $"the group '{group.Name}' does";
            }
        }

        return resource.Type is ResourcePolicies.Group or "AWS::EC2::Instance" ? "give it a CreationPolicy with ResourceSignal" : "name the instance or the group that does";
    }
}
