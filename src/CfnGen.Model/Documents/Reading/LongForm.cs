namespace CfnGen.Model.Documents.Reading;

/// <summary>Tells calls of functions from data, so that the short and the long form give the same tree.</summary>
internal static class LongForm
{
    public static NodeScope OfValue(NodeScope scope, string key) => scope switch
    {
        NodeScope.Root => key switch
        {
            "Parameters" or "Mappings" or "Resources" or "Outputs" => NodeScope.Names,
            "Conditions" or "Rules" => NodeScope.ConditionNames,
            _ => NodeScope.Ordinary,
        },
        NodeScope.ConditionNames or NodeScope.Conditional => NodeScope.Conditional,
        _ => key is "Fn::And" or "Fn::Or" or "Fn::Not" or "Fn::Equals" or "Fn::If" ? NodeScope.Operands : NodeScope.Ordinary,
    };

    public static NodeScope OfItem(NodeScope scope) => scope switch
    {
        NodeScope.Operands => NodeScope.Operand,
        NodeScope.ConditionNames or NodeScope.Conditional => NodeScope.Conditional,
        _ => NodeScope.Ordinary,
    };

    /// <summary>The function that a mapping calls, or null when it is data.</summary>
    public static IntrinsicFunction? FunctionOf(MappingNode mapping, NodeScope scope) =>
        mapping.Entries.Count == 1
        && IntrinsicFunction.TryFind(mapping.Entries[0].Key, out var function)
        && IsFunction(function, mapping.Entries[0].Value, scope)
            ? function
            : null;

    /// <summary>Brings the argument into the form that the tree has: <c>Fn::GetAtt</c> takes a sequence, however it was written.</summary>
    public static TemplateNode ArgumentOf(IntrinsicFunction function, TemplateNode written)
    {
        if (function != IntrinsicFunction.GetAtt || written is not ScalarNode { Kind: ScalarKind.String } dotted)
        {
            return written;
        }

        var dot = dotted.Text.IndexOf('.');
        if (dot < 0)
        {
            return written;
        }

        return new SequenceNode([Part(dotted.Text[..dot]), Part(dotted.Text[(dot + 1)..])]) { Source = dotted.Source, Comments = dotted.Comments };

        ScalarNode Part(string text) => ScalarNode.Make(ScalarKind.String, text, dotted.Source);
    }

    private static bool IsFunction(IntrinsicFunction function, TemplateNode argument, NodeScope scope) => scope switch
    {
        NodeScope.Root => false,
        NodeScope.Names or NodeScope.ConditionNames => function == IntrinsicFunction.Transform,
        _ when function != IntrinsicFunction.Condition => true,
        _ => scope is NodeScope.Conditional or NodeScope.Operand && argument is ScalarNode { Kind: ScalarKind.String },
    };
}
