using System.Text;
using CfnGen.Catalogue;
using CfnGen.Codegen.Naming;
using CfnGen.Codegen.Types;

namespace CfnGen.Codegen.Writing;

/// <summary>The open enumeration of one property: the known values as members, any other text by conversion.</summary>
internal static class EnumerationClass
{
    public static string Write(string name, Property property)
    {
        var code = new StringBuilder();
        code.Append(
            $$"""
            /// <summary>The known values of <c>{{property.Name}}</c>; any other text is taken too.{{(property.EnumIgnoresCase ? " Case is ignored." : "")}}</summary>
            [global::System.Runtime.CompilerServices.InterpolatedStringHandler]
            public sealed class {{name}} : {{Global.Model}}CfnEnumeration, {{Global.Model}}ICfnValue<{{name}}>
            {
                public {{name}}(int literalLength, int formattedCount) : base(literalLength, formattedCount) { }

                private {{name}}({{Global.Model}}CfnValue value) : base(value) { }

                private {{name}}(string value) : base(value) { }

                private {{name}}({{Global.Model}}Documents.TemplateNode node) : base(node) { }


            """);
        var scope = new NameScope([.. ReservedNames.OfEnumeration, name], "Value");
        var values = property.Enum.Distinct(property.EnumIgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var value in values)
        {
            code.Append(
                $$"""
                    public static {{name}} {{scope.Take(Identifiers.OfValue(value))}} => new({{Literals.Text(value)}});


                """);
        }

        code.Append(
            $$"""
                public static implicit operator {{name}}(string value) => new(value);

                public static implicit operator {{name}}({{Global.Model}}CfnString value) => new(value);

                public static implicit operator {{name}}({{Global.Model}}CfnExpression value) => new(value);

                static {{name}} {{Global.Model}}ICfnValue<{{name}}>.Of({{Global.Model}}Documents.TemplateNode node) => new(node);
            }

            """);
        return code.ToString();
    }
}
