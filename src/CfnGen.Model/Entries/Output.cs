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

    internal override TemplateNode ToNode() => options.ToNode();
}
