namespace CfnGen.Model.Documents;

/// <summary>What a scalar is, as JSON sees it.</summary>
public enum ScalarKind
{
    String,
    Integer,
    Float,
    Boolean,
    Null,
}
