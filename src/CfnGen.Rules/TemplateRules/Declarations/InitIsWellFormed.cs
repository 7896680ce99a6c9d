using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>The configuration of cfn-init keeps to its grammar.</summary>
internal sealed class InitIsWellFormed : Rule
{
    public override RuleInfo Info { get; } = new("CG1604", Severity.Error,
        "Metadata for cfn-init has configurations of packages, groups, users, sources, files, commands and services, each in its form.",
        "cfn-init fails on the instance, or skips what it does not know.",
        Guide.Init)
    {
        Wrong = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Metadata:
                  AWS::CloudFormation::Init:
                    config:
                      command:
                        start: {command: systemctl start web}
                Properties:
                  ImageId: ami-0a1b2c3d
            """,
        Right = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Metadata:
                  AWS::CloudFormation::Init:
                    config:
                      commands:
                        start: {command: systemctl start web}
                Properties:
                  ImageId: ami-0a1b2c3d
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var resource in template.AllResources)
        {
            if (resource.Place["Metadata"]?["AWS::CloudFormation::Init"] is { } init)
            {
                foreach (var (place, message) in InitGrammar.Mistakes(init))
                {
                    yield return AtKey(place, message);
                }
            }
        }
    }
}
