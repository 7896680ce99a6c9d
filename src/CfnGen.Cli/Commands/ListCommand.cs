using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;
using CfnGen.Model;

namespace CfnGen.Cli.Commands;

/// <summary><c>cfngen list</c>: the stacks by name. Nothing is declared for it, so it works while a stack is broken.</summary>
internal sealed class ListCommand(IReadOnlyList<Stack> stacks, IConsole console)
{
    public ExitCode Run(bool json)
    {
        var all = StackSelection.All(stacks);
        if (json)
        {
            ListJson.Write(all, console.Results);
        }
        else
        {
            WriteColumns(all);
        }

        return ExitCode.Ok;
    }

    private void WriteColumns(IReadOnlyList<Stack> all)
    {
        var width = 0;
        foreach (var stack in all)
        {
            width = Math.Max(width, stack.Name.Length);
        }

        var fileWidth = width + TemplateFormat.Yaml.Ending.Length;
        foreach (var stack in all)
        {
            var file = TemplateFormat.Yaml.FileName(stack);
            console.Line(Tone.Name, stack.Name, stack.Description is { } description
                ? $"{Gap(width, stack.Name)}{file}{Gap(fileWidth, file)}{description.Replace('\n', ' ')}"
                : $"{Gap(width, stack.Name)}{file}");
        }
    }

    private static string Gap(int width, string text) => new(' ', width - text.Length + 2);
}
