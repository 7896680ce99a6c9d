using System.ComponentModel;
using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A record of CloudFormation properties: those that the author gave, written in the author's order. Equality ignores the order.</summary>
/// <remarks>
/// The generated records derive from it. The properties stand in one array that copies share until one of them is changed, so that records with
/// a hundred properties cost only what is set. Its members begin with <c>Cfn</c>, or are attributes of CloudFormation, because any other name
/// would hide a property of some service.
/// </remarks>
public abstract record Shape : ITemplateValue
{
    private const int ExtraIndex = -1;
    private const int CommentIndex = -2;
    private const int ChoiceIndex = -100;

    // Two arrays instead of one of pairs: ReadyToRun compiles no framework generics over our own structs.
    private int[] indices = [];
    private object[] values = [];
    private int count;
    private bool shared;

    protected Shape()
    {
    }

    protected Shape(Shape original)
    {
        indices = original.indices;
        values = original.values;
        count = original.count;
        shared = true;
    }

    /// <summary>Properties that the catalogue does not know (yet), written after the others.</summary>
    public CfnMap<CfnJson>? Extra
    {
        get => (CfnMap<CfnJson>?)CfnGet(ExtraIndex);
        init => CfnSet(ExtraIndex, value);
    }

    /// <summary>A comment above the record in YAML; several lines become several comments. JSON has none.</summary>
    public string? Comment
    {
        get => (string?)CfnGet(CommentIndex);
        init => CfnSet(CommentIndex, value);
    }

    /// <summary>The names of all properties in the order of their indices, parted by <c>|</c>; a required one begins with <c>*</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract string CfnPropertyNames { get; }

    public virtual bool Equals(Shape? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || EqualityContract != other.EqualityContract || count != other.count)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (!values[i].Equals(other.CfnGet(indices[i])))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode()
    {
        var hash = EqualityContract.GetHashCode();
        for (var i = 0; i < count; i++)
        {
            hash += HashCode.Combine(indices[i], values[i]);
        }

        return hash;
    }

    TemplateNode ITemplateValue.ToNode() => ToNode();

    ITemplateValue ITemplateValue.Become(IntrinsicNode choice, ITemplateValue then, ITemplateValue otherwise)
    {
        if (this is Resource resource)
        {
            throw new ArgumentException($"Fn.If chooses between values, and {resource.CfnType} is a resource: give the resource a Condition, or choose between references.");
        }

        var copy = this with { };
        copy.count = 0;
        copy.CfnSet(ChoiceIndex, new RecordChoice(choice, then, otherwise));
        return copy;
    }

    /// <summary>The value of a property; null when the author did not give it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected object? CfnGet(int index) => IndexOf(index) is >= 0 and var at ? values[at] : null;

    /// <summary>Gives a property; null takes it away.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void CfnSet(int index, object? value)
    {
        var at = IndexOf(index);
        if (value is null && at < 0)
        {
            return;
        }

        if (shared || count == values.Length)
        {
            // Not Array.Resize: it keeps an array that has the length already, and with it the one that others share.
            (indices, values) = (Grown(indices), Grown(values));
            shared = false;
        }

        if (value is not null)
        {
            at = at < 0 ? count++ : at;
            (indices[at], values[at]) = (index, value);
            return;
        }

        count--;
        Array.Copy(indices, at + 1, indices, at, count - at);
        Array.Copy(values, at + 1, values, at, count - at);
        values[count] = null!;
    }

    /// <summary>The record on one line, for a message or a debugger. Values are not asked for their text, which those of deploy time do not have.</summary>
    public sealed override string ToString() => $"{GetType().Name} {NodeDescription.Of(ToNode())}";

    /// <summary>Every record overrides it with a call of this one, because the one that the compiler makes would ask every value for its text.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => builder.Append(NodeDescription.Of(ToNode())).Length > 0;

    /// <summary>Looks for what is wrong here and in the values inside.</summary>
    internal void Visit(ProblemTrail trail)
    {
        if (Choice is { } choice)
        {
            (choice.Then as Shape)?.Visit(trail);
            (choice.Otherwise as Shape)?.Visit(trail);
            return;
        }

        ReportMissing(trail);
        trail.Report(Contradictions());
        for (var i = 0; i < count; i++)
        {
            trail.Into(this, indices[i], values[i]);
        }
    }

    /// <summary>How the property or attribute of that index is called.</summary>
    internal string CfnNameOf(int index) => index >= 0 ? CfnPropertyNames.Split('|')[index].TrimStart('*') : CfnAttributeName(index);

    /// <summary>What contradicts itself, as a sentence each.</summary>
    internal virtual IEnumerable<string> Contradictions() => [];

    private protected virtual string CfnAttributeName(int index) => index == ExtraIndex ? nameof(Extra) : "";

    internal TemplateNode ToNode() => Choice is { } choice ? choice.Node : OwnNode();

    private protected virtual TemplateNode OwnNode() => new MappingNode(PropertyEntries()) { Comments = CommentLines };

    /// <summary>What stands instead of properties, where the record is a choice between two.</summary>
    private RecordChoice? Choice => (RecordChoice?)CfnGet(ChoiceIndex);

    private protected NodeComments? CommentLines => Comment is { } comment ? Comments.Lines(comment) : null;

    private protected List<MappingEntry> PropertyEntries()
    {
        var entries = new List<MappingEntry>(count);
        if (count == 0)
        {
            return entries;
        }

        var names = CfnPropertyNames.Split('|');
        for (var i = 0; i < count; i++)
        {
            if (indices[i] >= 0)
            {
                entries.Add(new(names[indices[i]].TrimStart('*'), ((ITemplateValue)values[i]).ToNode()));
            }
        }

        if (Extra is { } extra)
        {
            entries.AddRange(((MappingNode)extra.Node).Entries);
        }

        return entries;
    }

    private void ReportMissing(ProblemTrail trail)
    {
        var names = CfnPropertyNames.AsSpan();
        for (int at = 0, index = 0; at < names.Length; index++)
        {
            var end = names[at..].IndexOf('|');
            var name = end < 0 ? names[at..] : names.Slice(at, end);
            if (name is ['*', .. var required] && CfnGet(index) is null)
            {
                trail.ReportMissing(required.ToString());
            }

            at += name.Length + 1;
        }
    }

    private T[] Grown<T>(T[] array)
    {
        var grown = new T[count + 4];
        Array.Copy(array, grown, count);
        return grown;
    }

    private int IndexOf(int index)
    {
        for (var i = 0; i < count; i++)
        {
            if (indices[i] == index)
            {
                return i;
            }
        }

        return -1;
    }
}
