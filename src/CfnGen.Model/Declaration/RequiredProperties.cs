namespace CfnGen.Model;

/// <summary>Finds required properties that are missing although the compiler asks for them, because <c>with { X = null! }</c> takes them away again.</summary>
internal static class RequiredProperties
{
    public static IEnumerable<string> MissingIn(Shape shape)
    {
        foreach (var name in shape.MissingProperties())
        {
            yield return name;
        }

        foreach (var (name, value) in shape.GivenProperties())
        {
            foreach (var missing in MissingBelow(value))
            {
                yield return $"{name}.{missing}";
            }
        }
    }

    private static IEnumerable<string> MissingBelow(object value) => value switch
    {
        Shape shape => MissingIn(shape),
        IReadOnlyList<Shape> list when ((CfnValue)value).IsLiteral => list.SelectMany(MissingIn),
        _ => [],
    };
}
