using System.Text;

namespace CfnGen.Model;

/// <summary>A resource of any type, for those that have no record here: <c>new GenericResource("AWS::Glue::Job") { Extra = new() { ["Name"] = "nightly" } }</c>.</summary>
public sealed record GenericResource(string Type) : Resource
{
    public override string CfnType => Type;

    public Ref<GenericResource> Ref => new(this);

    protected override string CfnPropertyNames => "";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
