using System.Diagnostics.CodeAnalysis;
using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A CloudFormation stack: its public properties are the template's entries, in the order of the page.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract class Stack : Scope
{
    private const string ClassSuffix = "Stack";

    private TemplateDocument? template;

    internal MemberTable Members { get; } = new();

    /// <summary>The stack's name and its template's file name without the ending; the class's in kebab case unless overridden: <c>WebAppStack</c> is <c>web-app</c>.</summary>
    public virtual string Name => KebabCase(GetType().Name.EndsWith(ClassSuffix, StringComparison.Ordinal)
        ? GetType().Name[..^ClassSuffix.Length]
        : GetType().Name);

    /// <summary>Up to 1,024 bytes. Absent: the template has none.</summary>
    public virtual string? Description => null;

    /// <summary>A comment at the head of the template in YAML.</summary>
    public virtual string? Comment => null;

    /// <summary>How a console groups, orders and labels the parameters, and any other metadata of the template.</summary>
    public virtual TemplateMetadata? Metadata => null;

    /// <summary>Macros that process the whole template, such as <c>AWS::LanguageExtensions</c>; in this order.</summary>
    public virtual IReadOnlyList<string> Transform => [];

    private protected sealed override Stack Root => this;

    private protected sealed override string Prefix => "";

    internal sealed override string FullId(string name) => name;

    private protected sealed override string Path => GetType().Name;

    /// <summary>The template, made when first asked for.</summary>
    /// <exception cref="InvalidStackException">Something is wrong with the stack; everything that was found is listed.</exception>
    /// <exception cref="CircularReferenceException">Members refer to each other in a ring.</exception>
    public TemplateDocument ToTemplate() => template ??= new StackLowering(this).Lower();

    public override string ToString() => GetType().Name;

    private static string KebabCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsAsciiLetterUpper(name[i]) && i > 0
                && (!char.IsAsciiLetterUpper(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1])));
            text.Append(startsWord ? "-" : "").Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
