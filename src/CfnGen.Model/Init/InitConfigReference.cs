using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A member of a config set: the name of a configuration, or of another set.</summary>
public sealed class InitConfigReference : CfnValue, ICfnValue<InitConfigReference>
{
    private InitConfigReference(TemplateNode node)
        : base(node)
    {
    }

    /// <summary>The other set, when it is one.</summary>
    internal string? SetName => (Node as MappingNode)?["ConfigSet"] is ScalarNode name ? name.Text : null;

    /// <summary>A configuration by its name.</summary>
    public static implicit operator InitConfigReference(string config) => new(ScalarNode.String(config));

    static InitConfigReference ICfnValue<InitConfigReference>.Of(TemplateNode node) => new(node);

    /// <summary>All that another set has, at this place.</summary>
    public static InitConfigReference ConfigSet(string name) => new(new MappingNode([new("ConfigSet", ScalarNode.String(name))]));
}
