using System.Globalization;
using System.Text;

namespace CfnGen.CloudFormationStandIn.Wire;

/// <summary>Some items of a list, and the token that leads to the next ones; null at the end.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? NextToken);

/// <summary>Cuts lists into pages.</summary>
internal static class Page
{
    public static Page<T> Of<T>(IReadOnlyList<T> all, string? token, int size)
    {
        var start = Start(token);
        var items = all.Skip(start).Take(size).ToList();
        return new(items, start + items.Count < all.Count ? Token(start + items.Count) : null);
    }

    /// <summary>A page of a list that grows, from its end: a token means the same items also when others were added since.</summary>
    public static Page<T> FromEnd<T>(IReadOnlyList<T> all, string? token, int size)
    {
        var end = token is null ? all.Count : Math.Min(Start(token), all.Count);
        var start = Math.Max(0, end - size);
        return new([.. all.Skip(start).Take(end - start).Reverse()], start > 0 ? Token(start) : null);
    }

    private static string Token(int position) => Convert.ToBase64String(Encoding.ASCII.GetBytes(position.ToString(CultureInfo.InvariantCulture)));

    private static int Start(string? token)
    {
        if (token is null)
        {
            return 0;
        }

        var bytes = new byte[token.Length];
        return Convert.TryFromBase64String(token, bytes, out var length)
            && int.TryParse(Encoding.ASCII.GetString(bytes, 0, length), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                ? position
                : throw ServiceException.Validation("Invalid NextToken");
    }
}
