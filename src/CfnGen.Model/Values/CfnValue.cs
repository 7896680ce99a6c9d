using System.Diagnostics;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A value in a template: a literal, or an expression that CloudFormation resolves at deploy time. Compared by content.</summary>
[DebuggerDisplay("{Describe(),nq}")]
public abstract class CfnValue : ITemplateValue, IEquatable<CfnValue>
{
    private TemplateNode? node;

    private protected CfnValue(TemplateNode? node) => this.node = node;

    /// <summary>The expression as it stands in the template; composed when first asked for.</summary>
    internal TemplateNode Node => node ??= Compose();

    /// <summary>Whether the value is known now; otherwise only CloudFormation knows it.</summary>
    public bool IsLiteral => Node is not IntrinsicNode;

    private protected bool IsRead => node is not null;

    /// <summary>Sixteen hexadecimal digits that change when the value says something else, and only then: comments do not count.</summary>
    /// <remarks>
    /// In user data they make a changed cfn-init, or a changed text of a parameter that instances read, a changed launch template, so that a rolling update begins.
    /// Values of parameters do not count: only that they are referred to.
    /// </remarks>
    public string Fingerprint() => NodeFingerprint.Of(Node);

    public bool Equals(CfnValue? other) => other is not null && (ReferenceEquals(this, other) || EqualsContent(other));

    public sealed override bool Equals(object? obj) => Equals(obj as CfnValue);

    public sealed override int GetHashCode() => HashContent();

    /// <summary>The text of a literal.</summary>
    /// <exception cref="InvalidOperationException">The value is known only at deploy time, so its text would silently lose the reference.</exception>
    public sealed override string ToString() => Node is ScalarNode scalar
        ? scalar.Text
        : throw new InvalidOperationException(
            $"{Describe()} is no literal, so it has no text. Write the whole text as one interpolated string that is assigned to a {nameof(CfnString)}.");

    TemplateNode ITemplateValue.ToNode() => Node;

    ITemplateValue ITemplateValue.Become(IntrinsicNode choice, ITemplateValue then, ITemplateValue otherwise)
    {
        var copy = (CfnValue)MemberwiseClone();
        copy.node = choice;
        copy.ForgetContent();
        return copy;
    }

    /// <summary>The value for a message or a debugger; never for a template.</summary>
    internal string Describe() => NodeDescription.Of(Node);

    /// <summary>Looks for what is wrong here and in the values inside, when the stack is lowered.</summary>
    internal virtual void Visit(ProblemTrail trail)
    {
    }

    /// <summary>Drops what a copy holds beside its node.</summary>
    private protected virtual void ForgetContent()
    {
    }

    private protected virtual bool EqualsContent(CfnValue other) => Node.Equals(other.Node);

    private protected virtual int HashContent() => Node.GetHashCode();

    private protected virtual TemplateNode Compose() => throw new InvalidOperationException("A value without a node has nothing to compose.");
}
