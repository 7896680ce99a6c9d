using System.Text;
using CfnGen.Cli.Templates;
using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Rules;
using CfnGen.Rules.Configuration;

namespace CfnGen.Cli.Checking;

/// <summary>Something that <c>cfngen check</c> looks at: a stack or a file.</summary>
internal sealed class CheckTarget
{
    private readonly Stack? stack;

    private CheckTarget(string name, Stack? stack, bool mayBeNoTemplate) => (Name, this.stack, MayBeNoTemplate) = (name, stack, mayBeNoTemplate);

    public string Name { get; }

    public bool IsStack => stack is not null;

    /// <summary>Whether it is a file of which the user named the folder only.</summary>
    public bool MayBeNoTemplate { get; }

    public static CheckTarget Of(Stack stack) => new(stack.Name, stack, false);

    /// <param name="path">The file.</param>
    /// <param name="mayBeNoTemplate">Whether the user named the file's folder only, where files of other kinds may lie.</param>
    public static CheckTarget OfFile(string path, bool mayBeNoTemplate) => new(path, null, mayBeNoTemplate);

    /// <summary>What the rules find; null for a file in a folder that is neither a template nor a deployment's.</summary>
    public CheckedSource? Check(RuleSettings settings, DeployedTemplates deployed) =>
        stack is null ? CheckFile(settings, deployed) : new(Name, TemplateChecker.Check(stack.ToTemplate(), settings: settings.ForStacks()), []);

    private CheckedSource? CheckFile(RuleSettings settings, DeployedTemplates deployed)
    {
        byte[] content = [];
        try
        {
            content = Read();
            var document = TemplateReader.Read(content, Name);
            return DeploymentChecker.Recognises(document, Name)
                ? Result(DeploymentChecker.Check(document, Name, deployed.Of(Name, document), settings), content) with { IsDeployment = true }
                : MayBeNoTemplate && !TemplateKeys.AnyIn(document) ? null : Result(TemplateChecker.Check(document, settings: settings, size: new(content.Length)), content);
        }
        catch (TemplateFormatException) when (MayBeNoTemplate && !TemplateKeys.AnyIn(content))
        {
            return null;
        }
        catch (TemplateFormatException problem)
        {
            return Result([TemplateChecker.Unreadable(problem)], content);
        }
        catch (OutputException refused)
        {
            // One file that the disk keeps to itself does not keep the others from being checked.
            return Result([TemplateChecker.Unreadable(new(refused.Message, SourceLocation.InFile(Name, 1, 1)))], content);
        }
    }

    // The lines are needed only to show findings.
    private CheckedSource Result(IReadOnlyList<Finding> findings, byte[] content) =>
        new(Name, findings, findings.Count == 0 ? [] : Encoding.UTF8.GetString(content).Split('\n'));

    /// <exception cref="OutputException">The file cannot be read from the disk.</exception>
    public byte[] Read()
    {
        try
        {
            return File.ReadAllBytes(Name);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Name, $"Cannot read {Name}: {refused.Message}", refused);
        }
    }
}
