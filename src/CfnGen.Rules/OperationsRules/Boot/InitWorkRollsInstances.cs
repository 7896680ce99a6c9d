using CfnGen.Model.Documents;
using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>New work for cfn-init reaches the instances of a group.</summary>
internal sealed class InitWorkRollsInstances : Rule
{
    public override RuleInfo Info { get; } = new("CG5610", Severity.Warning,
        "Where a group's instances run cfn-init, cfn-hup repeats its work when it changes, or the user data changes with it.",
        "A change of metadata alone starts no update: instances that run keep their old configuration, and new ones get the new one.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    WaitOnResourceSignals: true
                    PauseTime: PT15M
                    SuspendProcesses: [HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification, ScheduledActions]
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    ImageId: ami-0a1b2c3d
                    InstanceType: t3.micro
                    UserData:
                      Fn::Base64: !Sub |
                        #!/bin/bash
                        /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Launch --region ${AWS::Region}
                        /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
                Metadata:
                  AWS::CloudFormation::Init:
                    config: {packages: {yum: {httpd: []}}}
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    WaitOnResourceSignals: true
                    PauseTime: PT15M
                    SuspendProcesses: [HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification, ScheduledActions]
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    ImageId: ami-0a1b2c3d
                    InstanceType: t3.micro
                    UserData:
                      Fn::Base64: !Sub |
                        #!/bin/bash
                        # the work of cfn-init has the fingerprint 0123456789abcdef
                        /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Launch --region ${AWS::Region}
                        /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
                Metadata:
                  AWS::CloudFormation::Init:
                    config: {packages: {yum: {httpd: []}}}
            """,
    };

    private static readonly string[] ChangingWords = ["fingerprint", "hash", "checksum", "version", "revision", "build", "commit"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.ResourcesOf(ResourcePolicies.Group))
        {
            if (group.Place["UpdatePolicy"] is null)
            {
                continue;
            }

            var sources = LaunchSources.Of(group, template).Resources;
            foreach (var script in BootScript.In(template))
            {
                if (sources.Contains(script.Resource) && !ChangesWithMetadata(script, template) && Work(script, template) is { } work)
                {
                    yield return AtKey(work, $"When this changes, the instances of '{group.Name}' keep what they have: run cfn-hup, or write into the user data what changes with it, such as a hash.");
                }
            }
        }
    }

    private static Place? Work(BootScript script, CheckedTemplate template)
    {
        foreach (var call in HelperCall.In(script.Script))
        {
            if (call.Tool == HelperCall.Init && call.AsksOwnStack && call.Resource is { } name && template.FindResource(name) is { } resource
                && InitMetadata.Of(resource) is { Node: MappingNode } init && !init.Holds(text => text.Contains("cfn-hup", StringComparison.Ordinal)))
            {
                return init;
            }
        }

        return null;
    }

    // Only people know whether it does. What looks like a hash or a version, or comes from a parameter, is taken for a sign that somebody thought of it.
    private static bool ChangesWithMetadata(BootScript script, CheckedTemplate template)
    {
        foreach (var word in ChangingWords)
        {
            if (script.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var parameter in template.Parameters.Entries)
        {
            if (script.Text.Contains(ScriptText.Mark(parameter.Name), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return script.Text.Contains("cfn-hup", StringComparison.Ordinal) || HasHash(script.Text);
    }

    private static bool HasHash(string text)
    {
        const int Least = 8;
        var (length, digits) = (0, 0);
        foreach (var character in text)
        {
            (length, digits) = char.IsAsciiHexDigitLower(character) ? (length + 1, digits + (char.IsAsciiDigit(character) ? 1 : 0)) : (0, 0);
            if (length >= Least && digits > 0 && digits < length)
            {
                return true;
            }
        }

        return false;
    }
}
