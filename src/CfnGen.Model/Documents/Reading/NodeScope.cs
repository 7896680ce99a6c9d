namespace CfnGen.Model.Documents.Reading;

/// <summary>Where a node stands, as far as it decides whether a mapping with one key is a call of a function or data with that key.</summary>
internal enum NodeScope
{
    /// <summary>Anything that has no scope of its own: every function but <c>Condition</c> is one.</summary>
    Ordinary,

    /// <summary>The whole document, whose keys are sections.</summary>
    Root,

    /// <summary>A section whose keys are names that the author chose: only <c>Fn::Transform</c> is a function.</summary>
    Names,

    /// <summary>The same, in a section where conditions are written.</summary>
    ConditionNames,

    /// <summary>Below a section where conditions are written: <c>Condition</c> is a function too.</summary>
    Conditional,

    /// <summary>The operands of a condition function outside such a section.</summary>
    Operands,

    /// <summary>One of them: <c>Condition</c> is a function here, but not further below.</summary>
    Operand,
}
