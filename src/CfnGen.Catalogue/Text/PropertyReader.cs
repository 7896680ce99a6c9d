using System.Globalization;

namespace CfnGen.Catalogue.Text;

/// <summary>Reads a property's line: name, type, then facts in any order.</summary>
internal static class PropertyReader
{
    public static Property Read(Line line)
    {
        var facts = new Facts(line.Next(), TypeReader.Read(line.Next()));
        while (!line.Ended)
        {
            var key = line.Next();
            var value = Line.Value(ref key);
            facts.Add(key, value);
        }

        return facts.ToProperty();
    }

    // A class that is filled, because a record copied once a fact would cost more than the reading.
    private sealed class Facts(string name, PropertyType type)
    {
        private bool required, deprecated, readOnly, writeOnly, unique, ignoreCase;
        private UpdateBehavior update;
        private string? reason, @default, pattern, scrutiny;
        private string[] known = [];
        private Relationship[] relationships = [];
        private long? minLength, maxLength, minItems, maxItems;
        private double? minimum, maximum;

        public void Add(string key, string? value)
        {
            switch (key)
            {
                case "required": required = true; break;
                case "replace": update = UpdateBehavior.Replacement; break;
                case "replace?": update = UpdateBehavior.ConditionalReplacement; break;
                case "interrupt": update = UpdateBehavior.SomeInterruptions; break;
                case "refuse": update = UpdateBehavior.NotSupported; break;
                case "because": reason = value; break;
                case "readonly": readOnly = true; break;
                case "writeonly": writeOnly = true; break;
                case "deprecated": deprecated = true; break;
                case "default": @default = value; break;
                case "ref": relationships = ReadRelationships(value!); break;
                case "enum": known = value!.Split('|'); break;
                case "enum~": (known, ignoreCase) = (value!.Split('|'), true); break;
                case "pattern": pattern = value; break;
                case "length": (minLength, maxLength) = (Low(value!), High(value!)); break;
                case "items": (minItems, maxItems) = (Low(value!), High(value!)); break;
                case "unique": unique = true; break;
                case "range": ReadRange(value!); break;
                case "scrutiny": scrutiny = value; break;
                default: throw new FormatException($"The catalogue's fact '{key}' of property {name} is unknown.");
            }
        }

        public Property ToProperty() => new()
        {
            Name = name,
            Type = type,
            Required = required,
            Update = update,
            UpdateReason = reason,
            Default = @default,
            Deprecated = deprecated,
            ReadOnly = readOnly,
            WriteOnly = writeOnly,
            Relationships = relationships,
            Enum = known,
            EnumIgnoresCase = ignoreCase,
            Pattern = pattern,
            MinLength = minLength,
            MaxLength = maxLength,
            Minimum = minimum,
            Maximum = maximum,
            MinItems = minItems,
            MaxItems = maxItems,
            UniqueItems = unique,
            Scrutiny = scrutiny,
        };

        private void ReadRange(string text)
        {
            var dots = text.IndexOf("..", StringComparison.Ordinal);
            minimum = dots == 0 ? null : Number(text[..dots]);
            maximum = dots + 2 == text.Length ? null : Number(text[(dots + 2)..]);
        }
    }

    private static Relationship[] ReadRelationships(string text)
    {
        var parts = text.Split('|');
        var relationships = new Relationship[parts.Length];
        for (var index = 0; index < parts.Length; index++)
        {
            var dot = parts[index].IndexOf('.', StringComparison.Ordinal);
            relationships[index] = new Relationship(parts[index][..dot], parts[index][(dot + 1)..]);
        }

        return relationships;
    }

    private static long? Low(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots == 0 ? null : Whole(text[..dots]);
    }

    private static long? High(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots + 2 == text.Length ? null : Whole(text[(dots + 2)..]);
    }

    private static double Number(string text) =>
        IsWhole(text) ? Whole(text) : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    // At most 18 digits fit surely.
    private static bool IsWhole(string text)
    {
        var start = text[0] == '-' ? 1 : 0;
        for (var index = start; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
            {
                return false;
            }
        }

        return text.Length - start is > 0 and <= 18;
    }

    // By hand, because the framework's parsers take half a millisecond to start, and only digits and a sign come here.
    private static long Whole(string text)
    {
        var negative = text[0] == '-';
        var value = 0L;
        for (var index = negative ? 1 : 0; index < text.Length; index++)
        {
            value = checked((value * 10) + (text[index] - '0'));
        }

        return negative ? -value : value;
    }
}
