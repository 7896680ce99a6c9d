using CfnGen.Model.Documents;
using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

/// <summary>Who waits for signals gets them.</summary>
internal sealed class AwaitedSignalIsSent : Rule
{
    public override RuleInfo Info { get; } = new("CG5507", Severity.Warning,
        "What waits for signals is signalled by somebody in the template.",
        "CloudFormation waits in vain until the timeout, and then rolls back.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-signal.html")
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
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
                        yum install -y httpd
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
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
                        /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
            """,
    };

    private static readonly string[] Signals = ["cfn-signal", "signal-resource", "signal_resource", "SignalResource", "CFNSignal"];
    private static readonly string[] Fetching = ["curl", "wget", "s3 cp", "s3 sync", "git clone", "Invoke-WebRequest", "Read-S3Object", "ansible", "puppet", "chef", "codedeploy"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Macros.MayChangeAnything || IsCalled(template) || RunsForeignText(template))
        {
            yield break;
        }

        foreach (var resource in template.AllResources)
        {
            if (resource.Type == ResourcePolicies.Group ? LaunchSources.Of(resource, template).AreAllHere : resource.Type == "AWS::EC2::Instance")
            {
                foreach (var place in Waits(resource, template))
                {
                    yield return AtKey(place, $"'{resource.Name}' waits for signals, and nothing in this template sends one: end the user data with cfn-signal … --resource {resource.Name}.");
                    break;
                }
            }
        }
    }

    private static IEnumerable<Place> Waits(CheckedResource resource, CheckedTemplate template)
    {
        foreach (var signal in template.ResourceSignal(resource))
        {
            if (signal.Find("Count")?.Text != "0")
            {
                yield return signal.Place;
            }
        }

        foreach (var update in template.RollingUpdate(resource))
        {
            foreach (var waits in template.WhenTrue(update, "WaitOnResourceSignals"))
            {
                yield return waits.Place;
            }
        }
    }

    private static bool IsCalled(CheckedTemplate template)
    {
        foreach (var call in template.Calls)
        {
            if (call.Function == IntrinsicFunction.Transform)
            {
                return true;
            }
        }

        return template.Resources.Place.Holds(text => Array.Exists(Signals, signal => text.Contains(signal, StringComparison.Ordinal)));
    }

    // What a parameter holds may signal, and what is fetched and run.
    private static bool RunsForeignText(CheckedTemplate template)
    {
        foreach (var script in BootScript.In(template))
        {
            if (script.RunsForeignText || Array.Exists(Fetching, word => script.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
