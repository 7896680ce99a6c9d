using System.ComponentModel;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A value type that can be made from any node, for the functions and parameters that yield the type asked of them.</summary>
public interface ICfnValue<TSelf>
    where TSelf : CfnValue, ICfnValue<TSelf>
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf Of(TemplateNode node);
}
