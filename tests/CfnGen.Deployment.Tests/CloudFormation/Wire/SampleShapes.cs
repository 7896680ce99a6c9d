using System.Collections;
using System.Globalization;
using System.Reflection;
using Amazon.Runtime;

namespace CfnGen.Deployment.Tests.CloudFormation.Wire;

/// <summary>Fills shapes as the samples are filled, and writes out what a shape holds as the samples do.</summary>
internal static class SampleShapes
{
    private const string Format = "yyyy-MM-ddTHH:mm:ssZ";

    public static object Fill(Type type, string path = "")
    {
        var shape = Activator.CreateInstance(type)!;
        foreach (var member in Members(type))
        {
            member.SetValue(shape, Value(member.PropertyType, path.Length == 0 ? member.Name : $"{path}.{member.Name}"));
        }

        return shape;
    }

    public static IEnumerable<string> Flatten(object? value, string path = "") => value switch
    {
        null => [],
        string text => [$"{path}={text}"],
        bool flag => [$"{path}={(flag ? "true" : "false")}"],
        int number => [$"{path}={number.ToString(CultureInfo.InvariantCulture)}"],
        DateTime { Kind: DateTimeKind.Utc } time => [$"{path}={time.ToString(Format, CultureInfo.InvariantCulture)}"],
        ConstantClass constant => [$"{path}={constant.Value}"],
        IEnumerable items => items.Cast<object>().SelectMany((item, index) => Flatten(item, $"{path}.{index + 1}")),
        _ => Members(value.GetType()).SelectMany(member => Flatten(member.GetValue(value), path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
    };

    private static object Value(Type type, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return path;
        }

        if (type.IsSubclassOf(typeof(ConstantClass)))
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(field => field.MetadataToken).First().GetValue(null)!;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
        {
            var list = (IList)Activator.CreateInstance(type)!;
            list.Add(Value(type.GenericTypeArguments[0], $"{path}.1"));
            list.Add(Value(type.GenericTypeArguments[0], $"{path}.2"));
            return list;
        }

        return type == typeof(bool) ? true
            : type == typeof(int) ? 7
            : type == typeof(Dictionary<string, string>) ? new Dictionary<string, string> { [$"{path}.key"] = $"{path}.value" }
            : Fill(type, path);
    }

    /// <summary>The members of the shape itself, not what every answer has.</summary>
    private static PropertyInfo[] Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
}
