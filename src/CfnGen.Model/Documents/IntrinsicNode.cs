namespace CfnGen.Model.Documents;

/// <summary>A call of one of CloudFormation's functions, with its argument as written in the long form.</summary>
/// <remarks><c>Fn::GetAtt</c> always has a sequence of two: the logical id and the attribute, however it was written.</remarks>
public sealed class IntrinsicNode(IntrinsicFunction function, TemplateNode argument) : TemplateNode
{
    public IntrinsicFunction Function { get; } = function;

    public TemplateNode Argument { get; } = argument;

    /// <summary>The stack whose members this call names; null when it names none, or was read from a file.</summary>
    internal object? Owner { get; init; }

    internal override TemplateNode With(SourceLocation source, NodeComments? comments) =>
        new IntrinsicNode(Function, Argument) { Source = source, Comments = comments, Owner = Owner };

    public override bool Equals(TemplateNode? other) =>
        other is IntrinsicNode intrinsic && intrinsic.Function == Function && intrinsic.Argument.Equals(Argument);

    public override int GetHashCode() => HashCode.Combine(Function, Argument);
}
