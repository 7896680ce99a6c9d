using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What may stand as a value in a template: a <see cref="CfnValue"/> or a record of properties. A closed set.</summary>
public interface ITemplateValue
{
    internal TemplateNode ToNode();

    /// <summary>A copy of the same type that is a choice between two instead.</summary>
    internal ITemplateValue Become(IntrinsicNode choice, ITemplateValue then, ITemplateValue otherwise);
}
