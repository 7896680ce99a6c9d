using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>Commands in user data stand in a script.</summary>
internal sealed class UserDataIsRecognised : Rule
{
    public override RuleInfo Info { get; } = new("CG5611", Severity.Warning,
        "User data with commands begins with #!, and what is for cloud-init says so in its first line.",
        "cloud-init takes it for a text and runs nothing.",
        "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html")
    {
        Wrong = BootExample.Server("""
                      yum install -y httpd
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """),
        Right = BootExample.Server("""
                      #!/bin/bash
                      yum install -y httpd
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """),
    };

    private static readonly string[] Commands =
        ["yum", "dnf", "apt", "apt-get", "apk", "pip", "pip3", "echo", "export", "set", "sudo", "cd", "mkdir", "curl", "wget", "systemctl", "service", "aws", "source", "chmod", "chown", "touch", "cat", "sleep", "bash", "sh"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var script in BootScript.In(template))
        {
            if (ShellReader.Read(script.Text) is [var first, ..] && !script.Text.TrimStart().StartsWith('#') && IsCommand(first))
            {
                yield return At(script.Script.PlaceAt(first.Position), $"Begin the user data with a line such as #!/bin/bash: '{first.Words[0]}' is not run without.");
            }
        }
    }

    private static bool IsCommand(ShellCommand command) =>
        Array.IndexOf(Commands, command.Words[0]) >= 0 || command.Words[0].StartsWith("/opt/", StringComparison.Ordinal) || HelperCall.ToolIn(command) is not null;
}
