using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A table with two keys, looked up at deploy time with <c>Fn.FindInMap</c>.</summary>
public sealed class Mapping : Declaration
{
    private readonly MappingOptions options;

    internal Mapping(Stack owner, LogicalId id, string member, MappingOptions options)
        : base(owner, id, member) => this.options = options;

    internal override string Section => Sections.Mappings;

    internal ScalarNode NameNode() => ScalarNode.String(Id.ToString());

    internal override TemplateNode ToNode() => options.ToNode();
}
