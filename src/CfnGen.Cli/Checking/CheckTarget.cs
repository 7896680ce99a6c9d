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

    private CheckTarget(string name, Stack? stack, string? folder) => (Name, this.stack, Folder) = (name, stack, folder);

    public string Name { get; }

    public bool IsStack => stack is not null;

    /// <summary>The folder that the user named instead of this file; null: the user named the file, or it is a stack.</summary>
    public string? Folder { get; }

    /// <summary>Whether it may be a file of another kind, because the user named its folder only.</summary>
    public bool MayBeNoTemplate => Folder is not null;

    public static CheckTarget Of(Stack stack) => new(stack.Name, stack, null);

    public static CheckTarget OfFile(string path) => new(path, null, null);

    /// <param name="path">The file.</param>
    /// <param name="folder">As the user named it.</param>
    public static CheckTarget InFolder(string path, string folder) => new(path, null, folder);

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
