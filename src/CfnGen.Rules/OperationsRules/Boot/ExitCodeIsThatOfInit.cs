using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>What cfn-init ended with is what cfn-signal tells.</summary>
internal sealed class ExitCodeIsThatOfInit : Rule
{
    public override RuleInfo Info { get; } = new("CG5607", Severity.Warning,
        "Between cfn-init and cfn-signal -e $? there is no other command.",
        "$? is what the last command ended with: cfn-init fails, and the signal says success.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-signal.html")
    {
        Wrong = BootExample.Server("""
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      echo done
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
            if (script.Text.Contains(HelperCall.Signal, StringComparison.Ordinal) && !ErrorExit.IsOn(script.Text))
            {
                foreach (var lost in Lost(ShellReader.Read(script.Text), script))
                {
                    var name = lost.Words[0].Contains('=', StringComparison.Ordinal) ? "an assignment" : $"'{lost.Words[0]}'";
                    yield return At(script.Script.PlaceAt(lost.Position), $"The $? of cfn-signal is that of {name} in line {Digits.Of(lost.Line)}, and whether cfn-init failed is lost: keep $? in a variable right after cfn-init.");
                }
            }
        }
    }

    // The commands whose end stands in the place of cfn-init's.
    private static IEnumerable<ShellCommand> Lost(IReadOnlyList<ShellCommand> commands, BootScript script)
    {
        var init = -1;
        for (var index = 0; index < commands.Count; index++)
        {
            var command = commands[index];
            var tool = HelperCall.ToolIn(command);
            if (tool == HelperCall.Init)
            {
                init = index;
            }
            else if (command.IsControl || command.After == "||")
            {
                init = -1;
            }
            else if (tool == HelperCall.Signal && init >= 0 && TellsLast(command, script) && LastBetween(commands, init, index, script.Text) is { } lost)
            {
                yield return lost;
            }
        }
    }

    private static bool TellsLast(ShellCommand signal, BootScript script) =>
        signal.After is "" or ";" && HelperCall.Of(signal, script.Place, signal.Line)?.ExitCode == "$?";

    private static ShellCommand? LastBetween(IReadOnlyList<ShellCommand> commands, int init, int signal, string script)
    {
        ShellCommand? lost = null;
        for (var index = init + 1; index < signal; index++)
        {
            // A chain of && fails with its first part.
            var keeps = commands[index].After == "&&" || (commands[index].After == "|" && script.Contains("pipefail", StringComparison.Ordinal));
            lost = keeps ? lost : commands[index];
        }

        return lost is null || EndsOnPurpose(commands[signal - 1]) ? null : lost;
    }

    // A test, a shell that is told its end, or what a parameter holds.
    private static bool EndsOnPurpose(ShellCommand command) =>
        command.Words[0] is "[" or "[[" or "test" || command.Words[0].EndsWith("exit", StringComparison.Ordinal) || command.Words[0].StartsWith(ScriptText.Open);
}
