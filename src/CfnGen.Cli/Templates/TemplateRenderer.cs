using System.Globalization;
using System.Text;
using CfnGen.Model;

namespace CfnGen.Cli.Templates;

/// <summary>Turns stacks into the bytes of their templates, all or none, in two steps: others may look at a template while it is written.</summary>
internal sealed class TemplateRenderer(CancellationToken cancel)
{
    private readonly List<string> failures = [];

    /// <summary>The stacks that can become a template; the others are remembered.</summary>
    /// <param name="stacks">The stacks.</param>
    /// <param name="seen">Is given each template as soon as it is made.</param>
    public IReadOnlyList<LoweredStack> Lower(IReadOnlyList<Stack> stacks, Action<LoweredStack> seen)
    {
        var lowered = new List<LoweredStack>(stacks.Count);
        foreach (var stack in stacks)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                var made = new LoweredStack(stack, stack.ToTemplate());
                lowered.Add(made);
                seen(made);
            }
            catch (CfnGenException wrong)
            {
                Fail(stack, wrong.Message);
            }
        }

        return lowered;
    }

    /// <exception cref="StacksFailedException">Some stacks cannot become a template; all of them are named, also those that <see cref="Lower"/> met.</exception>
    public IReadOnlyList<RenderedFile> Write(IReadOnlyList<LoweredStack> stacks, TemplateFormat format)
    {
        var templates = new List<RenderedFile>(stacks.Count);
        foreach (var (stack, document) in stacks)
        {
            cancel.ThrowIfCancellationRequested();
            var template = new RenderedFile(stack.Name, format.FileName(stack), Encoding.UTF8.GetBytes(format.Write(document)));
            templates.Add(template);
            if (template.Size.IsTooLarge)
            {
                Fail(stack, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{stack}: {template.Content.Length:N0} bytes are more than the {TemplateSize.MaxInBucket:N0} that CloudFormation takes of a template: split the stack."));
            }
        }

        cancel.ThrowIfCancellationRequested();
        return failures.Count == 0 ? templates : throw new StacksFailedException(failures);
    }

    private void Fail(Stack stack, string problem) =>
        failures.Add($"{stack.Name} cannot become a template:\n  {problem.Replace("\n", "\n  ", StringComparison.Ordinal)}");
}
