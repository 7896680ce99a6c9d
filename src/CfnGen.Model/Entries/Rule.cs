using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Assertions about parameters that CloudFormation checks before it creates or updates anything.</summary>
public sealed class Rule : Declaration
{
    private readonly RuleOptions options;

    internal Rule(Stack owner, LogicalId id, string member, RuleOptions options)
        : base(owner, id, member) => this.options = options;

    internal override string Section => Sections.Rules;

    internal override TemplateNode ToNode()
    {
        var entries = new List<MappingEntry>();
        if (options.RuleCondition is { } condition)
        {
            entries.Add(new("RuleCondition", condition.Node));
        }

        entries.Add(new("Assertions", new SequenceNode([.. options.Assertions.Select(assertion => assertion.ToNode())])));
        return new MappingNode(entries) { Comments = options.Comment is { } comment ? Comments.Lines(comment) : null };
    }
}
