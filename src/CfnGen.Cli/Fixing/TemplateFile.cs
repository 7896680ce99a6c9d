using System.Text;
using CfnGen.Cli.Checking;
using CfnGen.Cli.Templates;
using CfnGen.Model.Documents;
using CfnGen.Rules;

namespace CfnGen.Cli.Fixing;

/// <summary>A template of the user's own, whose text is changed in place.</summary>
internal sealed class TemplateFile
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string mark;

    private TemplateFile(string name, string mark, string text) => (Name, this.mark, Text) = (name, mark, text);

    /// <summary>As the user wrote it.</summary>
    public string Name { get; }

    /// <summary>Without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Null for the file of a deployment, for one in a folder that is something else than a template, and for one that cannot be read as one, which the check tells.</summary>
    /// <exception cref="OutputException">The disk refused.</exception>
    public static TemplateFile? Open(CheckTarget target)
    {
        var content = target.Read();
        try
        {
            // Refuses bytes that are no UTF-8, so that decoding loses nothing.
            var document = TemplateReader.Read(content, target.Name);
            if (DeploymentChecker.Recognises(document, target.Name) || (target.MayBeNoTemplate && !TemplateKeys.AnyIn(document)))
            {
                return null;
            }
        }
        catch (TemplateFormatException)
        {
            return null;
        }

        var text = Encoding.GetString(content);
        return text.StartsWith('\uFEFF') ? new(target.Name, text[..1], text[1..]) : new(target.Name, "", text);
    }

    /// <summary>Puts the new text in the file's place, at once or not at all.</summary>
    /// <exception cref="OutputException">The disk refused; the file is as it was.</exception>
    public void Save(string text)
    {
        // A link stays one: what it leads to is changed.
        var path = File.ResolveLinkTarget(Name, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(Name);
        var staged = StagedFile.Write(Name, path, Encoding.GetBytes(mark + text), FileChange.Updated);
        try
        {
            staged.Commit();
        }
        finally
        {
            staged.Discard();
        }
    }
}
