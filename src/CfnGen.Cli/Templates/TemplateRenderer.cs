using System.Globalization;
using System.Text;
using CfnGen.Model;

namespace CfnGen.Cli.Templates;

/// <summary>Turns stacks into the bytes of their templates, all or none.</summary>
internal static class TemplateRenderer
{
    /// <exception cref="StacksFailedException">Some stacks cannot become a template; all of them are named.</exception>
    public static IReadOnlyList<RenderedFile> Render(IReadOnlyList<Stack> stacks, TemplateFormat format, CancellationToken cancel)
    {
        var templates = new List<RenderedFile>(stacks.Count);
        List<string>? failures = null;
        foreach (var stack in stacks)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                templates.Add(Render(stack, format));
            }
            catch (CfnGenException wrong)
            {
                (failures ??= []).Add($"{stack.Name} cannot become a template:\n  {wrong.Message.Replace("\n", "\n  ", StringComparison.Ordinal)}");
            }
        }

        cancel.ThrowIfCancellationRequested();
        return failures is null ? templates : throw new StacksFailedException(failures);
    }

    private static RenderedFile Render(Stack stack, TemplateFormat format)
    {
        var content = Encoding.UTF8.GetBytes(format.Write(stack.ToTemplate()));
        var template = new RenderedFile(stack.Name, format.FileName(stack), content);
        return template.Size.IsTooLarge
            ? throw new InvalidStackException([new(stack.ToString(), string.Create(
                CultureInfo.InvariantCulture,
                $"{content.Length:N0} bytes are more than the {TemplateSize.MaxInBucket:N0} that CloudFormation takes of a template: split the stack."))])
            : template;
    }
}
