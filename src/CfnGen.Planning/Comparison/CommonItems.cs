namespace CfnGen.Planning.Comparison;

/// <summary>Which items two lists share in the same order: the longest such run of pairs.</summary>
internal static class CommonItems
{
    // Beyond this a table costs more than a reader gains; then only equal beginnings and ends are paired.
    private const int MostCells = 250_000;

    /// <summary>For each old item the index of its equal in the new list; -1 where it has none.</summary>
    public static int[] Of(int before, int after, Func<int, int, bool> areEqual)
    {
        var pairs = new int[before];
        Array.Fill(pairs, -1);
        var start = 0;
        while (start < before && start < after && areEqual(start, start))
        {
            pairs[start] = start;
            start++;
        }

        var (lastBefore, lastAfter) = (before - 1, after - 1);
        while (lastBefore >= start && lastAfter >= start && areEqual(lastBefore, lastAfter))
        {
            pairs[lastBefore--] = lastAfter--;
        }

        var (rows, columns) = (lastBefore - start + 1, lastAfter - start + 1);
        if (rows > 0 && columns > 0 && (long)rows * columns <= MostCells)
        {
            Pair(pairs, start, rows, columns, areEqual);
        }

        return pairs;
    }

    private static void Pair(int[] pairs, int start, int rows, int columns, Func<int, int, bool> areEqual)
    {
        var lengths = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                lengths[row, column] = areEqual(start + row, start + column)
                    ? lengths[row + 1, column + 1] + 1
                    : Math.Max(lengths[row + 1, column], lengths[row, column + 1]);
            }
        }

        for (int row = 0, column = 0; row < rows && column < columns;)
        {
            if (areEqual(start + row, start + column))
            {
                pairs[start + row++] = start + column++;
            }
            else if (lengths[row + 1, column] >= lengths[row, column + 1])
            {
                row++;
            }
            else
            {
                column++;
            }
        }
    }
}
