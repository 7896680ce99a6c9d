using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>cfn-hup watches the resource whose work it repeats.</summary>
internal sealed class HookNamesItsResource : Rule
{
    public override RuleInfo Info { get; } = new("CG5609", Severity.Warning,
        "A hook of cfn-hup watches a resource with metadata for cfn-init, and its action runs that.",
        "Changes of the metadata do not reach the instances that run.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-hup.html")
    {
        Wrong = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Metadata:
                  AWS::CloudFormation::Init:
                    config:
                      files:
                        /etc/cfn/hooks.d/reload.conf:
                          content: !Sub |
                            [reload]
                            triggers=post.update
                            path=Resources.Host.Metadata.AWS::CloudFormation::Init
                            action=/opt/aws/bin/cfn-init --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: t3.micro
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """,
        Right = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Metadata:
                  AWS::CloudFormation::Init:
                    config:
                      files:
                        /etc/cfn/hooks.d/reload.conf:
                          content: !Sub |
                            [reload]
                            triggers=post.update
                            path=Resources.Server.Metadata.AWS::CloudFormation::Init
                            action=/opt/aws/bin/cfn-init --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: t3.micro
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var resource in template.AllResources)
        {
            foreach (var config in InitMetadata.Of(resource)?.Entries ?? [])
            {
                foreach (var file in config["files"]?.Entries ?? [])
                {
                    if (file["content"] is { } content)
                    {
                        foreach (var problem in Problems(content, template))
                        {
                            yield return At(content, problem);
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Problems(Place content, CheckedTemplate template)
    {
        string? watched = null;
        foreach (var written in ScriptText.Of(content).Text.Split('\n'))
        {
            var line = written.Replace(" =", "=", StringComparison.Ordinal).Replace("= ", "=", StringComparison.Ordinal).Trim();
            if (line.StartsWith("path=Resources.", StringComparison.Ordinal))
            {
                watched = line["path=Resources.".Length..].Split('.')[0];
                if (Problem(watched, "watches", template) is { } problem)
                {
                    yield return problem;
                }
            }
            else if (line.StartsWith("action=", StringComparison.Ordinal) && Run(line["action=".Length..], content) is { } run)
            {
                if (run != watched && Problem(run, "runs cfn-init for", template) is { } problem)
                {
                    yield return problem;
                }
                else if (watched is not null && run != watched && ScriptText.IsLiteral(watched))
                {
                    yield return $"The hook watches '{watched}', but runs cfn-init for '{run}': name the same resource twice.";
                }
            }
            else if (line.StartsWith('['))
            {
                watched = null;
            }
        }
    }

    private static string? Run(string action, Place content)
    {
        foreach (var command in ShellReader.Read(action))
        {
            if (HelperCall.Of(command, content, command.Line) is { Tool: HelperCall.Init, AsksOwnStack: true, Resource: { } resource } && ScriptText.IsLiteral(resource))
            {
                return resource;
            }
        }

        return null;
    }

    private static string? Problem(string name, string does, CheckedTemplate template)
    {
        if (!ScriptText.IsLiteral(name) || template.Macros.MayChangeAnything)
        {
            return null;
        }

        if (template.FindResource(name) is { } resource)
        {
            return InitMetadata.MayBeIn(resource) ? null : $"The hook {does} '{name}', which has no AWS::CloudFormation::Init in its metadata.";
        }

        return template.Resources.MayHold(name) ? null
            : ResourceNames.Nearest(name, template) is { } nearest ? $"The hook {does} '{name}', and there is no such resource. Did you mean '{nearest}'?"
            : $"The hook {does} '{name}', and there is no such resource.";
    }
}
