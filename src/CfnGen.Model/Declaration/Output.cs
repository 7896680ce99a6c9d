using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A value that the stack gives to people, scripts and, by an export, to other stacks.</summary>
public sealed class Output : Declaration
{
    private readonly OutputOptions options;

    internal Output(Stack owner, LogicalId id, string member, OutputOptions options)
        : base(owner, id, member) => this.options = options;

    internal override string Section => Sections.Outputs;

    internal OutputOptions Options => options;

    internal override TemplateNode ToNode()
    {
        var entries = new List<MappingEntry>();
        if (options.Description is { } description)
        {
            entries.Add(new("Description", ScalarNode.String(description)));
        }

        if (options.Condition is { } condition)
        {
            entries.Add(new("Condition", condition.NameNode()));
        }

        entries.Add(new("Value", options.Value.Node));
        if (options.Export is { } export)
        {
            entries.Add(new("Export", new MappingNode([new("Name", export.Node)])));
        }

        return new MappingNode(entries) { Comments = options.Comment is { } comment ? Comments.Lines(comment) : null };
    }
}
