namespace CfnGen.Rules.Templates;

/// <summary>How one entry of a template names another.</summary>
internal enum ReferenceKind
{
    /// <summary><c>Ref</c>, or a variable of <c>Fn::Sub</c> without a dot.</summary>
    Ref,

    /// <summary><c>Fn::GetAtt</c>, or a variable of <c>Fn::Sub</c> with a dot.</summary>
    GetAtt,

    /// <summary>An item of <c>DependsOn</c>.</summary>
    DependsOn,

    /// <summary><c>Fn::If</c>, the function <c>Condition</c>, or the key of that name.</summary>
    Condition,

    /// <summary><c>Fn::FindInMap</c>.</summary>
    Mapping,
}
