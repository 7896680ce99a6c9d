using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>cfn-init asks for a resource that has work for it.</summary>
internal sealed class InitReadsMetadata : Rule
{
    public override RuleInfo Info { get; } = new("CG5602", Severity.Error,
        "The resource that cfn-init names has AWS::CloudFormation::Init in its metadata.",
        "cfn-init finds no work and fails, and with it the start of the instance.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-init.html")
    {
        Wrong = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
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
                if (call.Tool == HelperCall.Init && call.AsksOwnStack && call.Resource is { } name && template.FindResource(name) is { } resource && !InitMetadata.MayBeIn(resource))
                {
                    yield return At(call.Place, Other(template) is { } other
                        ? $"cfn-init in line {Digits.Of(call.Line)} names '{name}', which has no AWS::CloudFormation::Init in its metadata; '{other}' has."
                        : $"cfn-init in line {Digits.Of(call.Line)} names '{name}', which has no AWS::CloudFormation::Init in its metadata.");
                }
            }
        }
    }

    private static string? Other(CheckedTemplate template)
    {
        foreach (var resource in template.AllResources)
        {
            if (InitMetadata.Of(resource) is not null)
            {
                return resource.Name;
            }
        }

        return null;
    }
}
